class Unformatted { int  a;
  int b ; }
