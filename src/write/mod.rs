//! TEMPORARY
#![allow(missing_docs)]
use crate::route::FilePath;
use std::path::{Path,PathBuf};
pub trait Disk {}
pub struct NativeDisk;
impl Disk for NativeDisk {}
pub struct Writer<'d>{ _d:&'d dyn Disk, out: PathBuf, n: usize }
pub enum Class { Asset, Page }
#[derive(Debug)]
pub struct WriteError(pub std::io::Error);
pub struct Summary { pub files: usize, pub added: usize, pub changed: usize, pub removed: usize, pub unchanged: usize }
impl<'d> Writer<'d> {
  pub fn open(d:&'d dyn Disk, out:&Path)->Result<Self,WriteError>{ Ok(Self{_d:d,out:out.to_owned(),n:0}) }
  pub fn put(&mut self, p:&FilePath, b:&[u8], _c:Class)->Result<(),WriteError>{ let f=self.out.join(p.as_str()); std::fs::create_dir_all(f.parent().unwrap()).map_err(WriteError)?; self.n+=1; std::fs::write(f,b).map_err(WriteError) }
  pub fn commit(self)->Result<Summary,WriteError>{ Ok(Summary{files:self.n,added:self.n,changed:0,removed:0,unchanged:0}) }
}
