//! The figures and actions of a step, in reading order.

use super::{ActionView, BlockView, FigureView, StepView};

impl StepView {
    /// Its figures without those under its actions, in order.
    pub fn figures(&self) -> impl Iterator<Item = &FigureView> {
        self.blocks.iter().filter_map(BlockView::figure)
    }

    /// Its figures with those under its actions, in order.
    pub fn all_figures(&self) -> impl Iterator<Item = &FigureView> {
        let mut all = Vec::new();
        push_blocks(&self.blocks, &mut all);
        all.into_iter().filter_map(BlockView::figure)
    }

    /// Its actions, in order, each before its sub-actions.
    pub fn actions(&self) -> impl Iterator<Item = &ActionView> {
        let mut all = Vec::new();
        push_blocks(&self.blocks, &mut all);
        all.into_iter().filter_map(|block| match block {
            BlockView::Action(action) => Some(action),
            _ => None,
        })
    }
}

fn push_blocks<'a>(blocks: &'a [BlockView], all: &mut Vec<&'a BlockView>) {
    for block in blocks {
        all.push(block);
        if let BlockView::Action(action) = block {
            push_blocks(&action.blocks, all);
        }
    }
}
