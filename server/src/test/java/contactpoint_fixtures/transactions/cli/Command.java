package contactpoint_fixtures.transactions.cli;

import org.springframework.transaction.support.TransactionTemplate;

class Command {
    TransactionTemplate template;
}
