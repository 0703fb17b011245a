package contactpoint.disclosure;

record ChildView(String name, int riskScore, String sender) {}
