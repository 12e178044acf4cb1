package linchpin.decisions.closing;

import java.security.KeyPair;
import linchpin.commands.tally.Signature;
import linchpin.platform.Secrets;
import org.springframework.stereotype.Component;

/**
 * What this installation signs decisions with. The key comes from the installation's own secret; each signature is kept with its public key, so
 * that it can be checked after another secret was given.
 */
@Component
class SigningKey {

    private final KeyPair keys;

    SigningKey(Secrets secrets) {
        keys = Signature.keys(secrets.key("what was decided"));
    }

    Signature sign(String file) {
        return Signature.of(file, keys);
    }
}
