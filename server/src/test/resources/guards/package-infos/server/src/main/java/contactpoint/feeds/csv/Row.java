package contactpoint.feeds.csv;

record Row() {}
