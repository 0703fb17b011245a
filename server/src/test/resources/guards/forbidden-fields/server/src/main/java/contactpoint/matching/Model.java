package contactpoint.matching;

record Model(double score) {}
