class Formatted {
    int a;
}
