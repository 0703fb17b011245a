package contactpoint.demo;

import static java.time.Instant.now;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Random;
import java.util.UUID;

final class Draws {
    Object a = now();
    Object b = java.time.Instant.now();
    Supplier<LocalDate> c = LocalDate::now;
    Object d = UUID.randomUUID();
    Object e = new Random();
    Object seeded = new Random(42);
    long free = System.nanoTime();
}
