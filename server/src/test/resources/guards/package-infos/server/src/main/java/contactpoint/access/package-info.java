package contactpoint.access;
