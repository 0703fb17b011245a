package contactpoint_fixtures.transactions.index;

import org.springframework.transaction.annotation.Transactional;

class Children {
    @Transactional
    void accept() {}
}
