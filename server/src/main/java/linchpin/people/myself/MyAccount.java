package linchpin.people.myself;

import java.util.List;
import java.util.UUID;
import linchpin.people.Passwords;
import linchpin.people.Viewer;
import linchpin.people.signin.NewPassword;
import linchpin.people.signin.SignIn;
import linchpin.ui.Errors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionOperations;

/** One's own account: its name and password. */
@Component
class MyAccount {

    private final JdbcClient jdbc;
    private final SignIn signIn;
    private final Passwords passwords;
    private final TransactionOperations transactions;

    MyAccount(JdbcClient jdbc, SignIn signIn, Passwords passwords, TransactionOperations transactions) {
        this.jdbc = jdbc;
        this.signIn = signIn;
        this.passwords = passwords;
        this.transactions = transactions;
    }

    public String email(Viewer viewer) {
        return transactions.execute(_ -> jdbc.sql("select email from people.account where id = :id")
                .param("id", viewer.account().id())
                .query(String.class)
                .single());
    }

    @Transactional
    public void rename(Viewer viewer, String name) {
        jdbc.sql("update people.account set name = :name where id = :id")
                .param("name", name)
                .param("id", viewer.account().id())
                .update();
    }

    /** @return whether single keys do something on this person's pages */
    public boolean keys(Viewer viewer) {
        return transactions.execute(_ -> jdbc.sql("select single_keys from people.account where id = :id")
                .param("id", viewer.account().id())
                .query(Boolean.class)
                .single());
    }

    /** Switches them on or off, wherever this person works. */
    @Transactional
    public void useKeys(boolean on) {
        jdbc.sql("update people.account set single_keys = :on where id in (select people.same_person())")
                .param("on", on)
                .update();
    }

    /**
     * Changes it wherever this person works, for it is one sign-in. Needs the present password, counted like signing in, and ends every other
     * session: whoever may have taken one is out.
     *
     * @param session that stays; null for none
     * @return what is wrong; none when it was changed
     */
    public Errors changePassword(Viewer viewer, PasswordForm form, @Nullable UUID session) {
        var email = email(viewer);
        var objection =
                NewPassword.objection(form.password(), List.of(viewer.name(), email, viewer.organisationName()));
        if (objection.isPresent()) {
            return Errors.none().with("password", objection.get());
        }
        if (!signIn.proves(viewer.account(), email, form.present())) {
            return Errors.none().with("present", "Your present password is not right, or was tried too often just now");
        }
        var hash = passwords.hashed(email, form.password()); // before a connection is held
        transactions.executeWithoutResult(_ -> {
            jdbc.sql("update people.account set password_hash = :hash where id in (select people.same_person())")
                    .param("hash", hash)
                    .update();
            jdbc.sql("""
                            delete from people.session
                            where account_id in (select people.same_person()) and id is distinct from :session""").param("session", session).update();
        });
        return Errors.none();
    }
}
