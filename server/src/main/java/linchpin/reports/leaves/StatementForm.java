package linchpin.reports.leaves;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import linchpin.ui.Typed;

/** What whoever approves a report says in it. */
record StatementForm(
        @NotBlank(message = "Enter your statement: it stands in the report as you write it")
        @Size(max = 4000, message = "Your statement must have 4,000 characters or fewer")
        String statement) {

    static final StatementForm EMPTY = new StatementForm("");

    StatementForm {
        statement = Typed.text(statement);
    }
}
