use stappenkaart::{
    compile::{self, Order},
    format::{ALL, Format, pdf::Pdf},
    model::Lang,
    publish::Staging,
    source::Sources,
};
fn main() {
    let guide = std::env::args().nth(1).unwrap();
    let out = std::path::PathBuf::from(std::env::args().nth(2).unwrap());
    let sources = Sources::load(std::path::Path::new(&guide)).unwrap();
    let checked = compile::check(&sources);
    let library = checked.library.as_ref().unwrap();
    let mut languages = library.guide.languages.clone();
    if let Some(more) = std::env::args().nth(3) {
        languages = more.split(',').map(|l| Lang::new(l)).collect();
    }
    let order = Order { languages, formats: ALL.to_vec() };
    let staging = Staging::new(&out.join("x")).unwrap();
    if let Err(stop) = compile::write(&sources, &checked, library, &order, &staging, &|_, _| {}) {
        println!("{stop:?}");
        return;
    }
    let root = std::fs::read_dir(&out)
        .unwrap()
        .map(|e| e.unwrap().path())
        .find(|p| p.file_name().unwrap().to_string_lossy().starts_with("."))
        .unwrap();
    std::process::Command::new("cp").arg("-rT").arg(&root).arg(out.join("raw")).status().unwrap();
    for path in staging.site().files().keys().filter(|p| p.ends_with(".pdf")) {
        println!("== {path}");
        match Pdf.read_back(path, &std::fs::read(root.join(path)).unwrap(), &|_| None) {
            Ok(r) => {
                for p in r.passages {
                    println!("{:?} {} {:?} {}", p.role, p.lang, p.sight, p.text)
                }
            }
            Err(e) => println!("{}", e.message),
        }
    }
}
