//! The fonts of the binary, for what is printed and for what is drawn.

/// In the order in which they are tried.
pub static FONTS: [&[u8]; 11] = [
    include_bytes!("../../assets/fonts/NotoSans_400Regular.ttf"),
    include_bytes!("../../assets/fonts/NotoSans_400Regular_Italic.ttf"),
    include_bytes!("../../assets/fonts/NotoSans_600SemiBold.ttf"),
    include_bytes!("../../assets/fonts/NotoSans_700Bold.ttf"),
    include_bytes!("../../assets/fonts/NotoSansMono_400Regular.ttf"),
    include_bytes!("../../assets/fonts/IBMPlexSansArabic_400Regular.ttf"),
    include_bytes!("../../assets/fonts/IBMPlexSansArabic_700Bold.ttf"),
    include_bytes!("../../assets/fonts/NotoSansHebrew_400Regular.ttf"),
    include_bytes!("../../assets/fonts/NotoSansHebrew_700Bold.ttf"),
    include_bytes!("../../assets/fonts/NotoSansCJKKR_400Regular.otf"),
    include_bytes!("../../assets/fonts/NotoSansCJKKR_700Bold.otf"),
];
