package linchpin.people.access;

import java.util.List;
import linchpin.people.AccountId;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

/** Signs accounts in for mock requests; here because what a session remembers is this module's own affair. */
public final class TestSignIn {

    private TestSignIn() {}

    public static RequestPostProcessor as(AccountId account) {
        return SecurityMockMvcRequestPostProcessors.authentication(
                UsernamePasswordAuthenticationToken.authenticated(new AccountPrincipal(account.id()), null, List.of()));
    }
}
