//! Gongkai turns an action plan written in YAML, and the dated records of its progress, into a website in several
//! languages.
//!
//! # The map of the house
//!
//! Data flows one way: what was read is checked and becomes a model; the model as of a day becomes pages; pages are
//! written. A module names only modules of lower layers, never one of its own; a test reads this map and holds the
//! sources to it.
//!
//! 0  address, character, currency, filename, id, date, markup, number, seal, secret, source  (nouns that stand alone)
//! 1  lang  (languages, texts in several of them, their dates and numbers)
//! 2  diagnostic, route  (findings as data, and their printers; where pages stand)
//! 3  described, yaml, markdown, picture  (what types say of themselves; YAML as a tree that knows its places; prose to HTML; pictures to smaller ones, drawings to pictures)
//! 4  decode  (field tables over that tree, in both directions)
//! 5  config, schema, theme, translation  (site.yaml and theme.yaml; content as written; templates, words and assets; what was confirmed of translations)
//! 6  input  (everything that was read)
//! 7  model  (content as meant, and its state as of a day)
//! 8  page  (which pages there are, and the one menu that leads to them)
//! 9  data  (tables whose columns pages, files and metadata share)
//! 10  view  (what a template sees: one struct a page kind; and drawings, in pages and as files)
//! 11  site, bundle, disk, http, delivery  (the table of pages; the facts of finished pages; files replaced as one step; requests to other machines; how files are to be served)
//! 12  load, validate, assemble, forward, render, rewrite, export, search, audit, write, edit  (the verbs, in the order of a build)
//! 13  pipeline  (the sequence of the verbs)
//! 14  serve, desk, exchange, review, brief, status, deploy, links, workflow  (shows a site while it is edited; helps to write content; spreadsheets and translators' files; what will change in public; news for other channels; what has to be looked after; sends a site to a host; asks whether sources still answer; files by which other machines publish a site)
//! 15  cli  (one file a command)
//!
//! Findings are the content's fault and are data ([`diagnostic::Diagnostic`]); failures are the machine's or ours
//! ([`diagnostic::Failure`]). Only `load` reads the disk, only `write` writes a finished site (`serve` writes
//! none), only `edit` makes and changes content, only `deploy` changes what stands on a host, only `deploy` and `links` make requests, by way
//! of `http`, and only `cli` asks the clock. The same input gives the same bytes on every machine.

pub mod address;
pub mod assemble;
pub mod audit;
pub mod brief;
pub mod bundle;
pub mod character;
pub mod cli;
pub mod config;
pub mod currency;
pub mod data;
pub mod date;
pub mod decode;
pub mod delivery;
pub mod deploy;
pub mod described;
pub mod desk;
pub mod diagnostic;
pub mod disk;
pub mod edit;
pub mod exchange;
pub mod export;
pub mod filename;
pub mod forward;
pub mod http;
pub mod id;
pub mod input;
pub mod lang;
pub mod links;
pub mod load;
pub mod markdown;
pub mod markup;
pub mod model;
pub mod number;
pub mod page;
pub mod picture;
pub mod pipeline;
pub mod render;
pub mod review;
pub mod rewrite;
pub mod route;
pub mod schema;
pub mod seal;
pub mod search;
pub mod secret;
pub mod serve;
pub mod site;
pub mod source;
pub mod status;
pub mod theme;
pub mod translation;
pub mod validate;
pub mod view;
pub mod workflow;
pub mod write;
pub mod yaml;
