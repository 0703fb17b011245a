package contactpoint_fixtures.transactions.web;

import org.springframework.transaction.annotation.Transactional;

class Pages {
    @Transactional
    void show() {}
}
