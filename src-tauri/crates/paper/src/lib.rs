//! Arabic and French papers: text, shape, layout, PDF.
