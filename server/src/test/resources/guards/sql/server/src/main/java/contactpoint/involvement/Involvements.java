package contactpoint.involvement;

final class Involvements {
    String page = "index.html";
    String sql = "UPDATE involvement.involvement SET ended = :ended";
}
