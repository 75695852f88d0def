/** The types of documents that are taken, with the endings their names may have. */
export const ACCEPTED_TYPES: Readonly<Record<string, readonly string[]>> = {
  'application/pdf': ['pdf'],
  'image/jpeg': ['jpg', 'jpeg'],
  'image/png': ['png'],
  'image/tiff': ['tif', 'tiff'],
  'image/webp': ['webp'],
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document': ['docx'],
  'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet': ['xlsx'],
  'application/vnd.openxmlformats-officedocument.presentationml.presentation': ['pptx'],
  'application/vnd.oasis.opendocument.text': ['odt'],
  'application/vnd.oasis.opendocument.spreadsheet': ['ods'],
  'application/vnd.oasis.opendocument.presentation': ['odp'],
  'text/plain': ['txt'],
  'text/csv': ['csv'],
};

/** Every ending that is taken. */
export const ACCEPTED_ENDINGS: readonly string[] = Object.values(ACCEPTED_TYPES).flat();

/** Texts that begin like this are programs or pages, whatever their name says. */
export const SCRIPT_BEGINNINGS = /^\s*(#!|<\?|<!doctype|<html|<script|<svg|@echo|<job|import os|powershell)/i;

/** Parts that only documents with macros have: Office's and OpenDocument's. */
export const MACRO_PARTS: readonly string[] = [
  'vbaProject.bin',
  'vbaData.xml',
  'xl/macrosheets/',
  'Basic/script-lc.xml',
  'Basic/Standard/',
  'Scripts/python/',
  'Scripts/javascript/',
  'Scripts/beanshell/',
];

/** What makes a PDF do something when it is opened. */
export const ACTIVE_PDF_PARTS: readonly string[] = ['/JavaScript', '/Launch'];
