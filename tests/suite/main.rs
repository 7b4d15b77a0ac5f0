//! The tests of the whole program: tiny sites, and what is expected of them.

mod another_plan;
mod browser;
mod build;
mod cases;
mod desk;
mod documents;
mod drafts;
mod findings;
mod findings_document;
mod heads;
mod hostile;
mod html;
mod incremental;
mod interrupted;
mod layering;
mod left_out;
mod machines;
mod official_text;
mod plain;
mod preview;
mod search;
mod shipped;
mod state;
mod support;
mod write;
mod write_edges;
