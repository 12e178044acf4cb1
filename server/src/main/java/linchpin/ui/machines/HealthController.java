package linchpin.ui.machines;

import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javax.sql.DataSource;
import linchpin.platform.NotFound;
import linchpin.ui.OpenToAll;
import linchpin.ui.requests.Source;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestHeader;

/** Says to whoever watches over the product whether it can do its work: to programs on this machine, and to those that know the token. */
@Controller
class HealthController {

    private static final int PATIENCE_SECONDS = 1;

    private final DataSource database;
    private final String token;

    HealthController(DataSource database, @Value("${linchpin.health-token:}") String token) {
        this.database = database;
        this.token = token.strip();
    }

    @OpenToAll(always = true)
    @GetMapping("/health")
    ResponseEntity<Map<String, String>> health(
            HttpServletRequest request,
            @RequestHeader(name = "Authorization", required = false) @Nullable String authorization) {
        if (!Source.onThisMachine(request) && !known(authorization)) {
            throw new NotFound();
        }
        return databaseAnswers()
                ? ResponseEntity.ok(Map.of("status", "up"))
                : ResponseEntity.status(HttpStatus.SERVICE_UNAVAILABLE)
                        .body(Map.of("status", "down", "database", "away"));
    }

    private boolean known(@Nullable String authorization) {
        return !token.isEmpty()
                && authorization != null
                && MessageDigest.isEqual(bytes("Bearer " + token), bytes(authorization));
    }

    private static byte[] bytes(String words) {
        return words.getBytes(StandardCharsets.UTF_8);
    }

    /** Waited for from outside: a connection may take longer to come than anybody who asks here has patience. */
    private boolean databaseAnswers() {
        var answer = new CompletableFuture<Boolean>();
        Thread.startVirtualThread(() -> answer.complete(asked()));
        try {
            return answer.get(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (TimeoutException | ExecutionException _) {
            return false;
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private boolean asked() {
        try {
            var one = new JdbcTemplate(database);
            one.setQueryTimeout(PATIENCE_SECONDS);
            return Integer.valueOf(1).equals(one.queryForObject("select 1", Integer.class));
        } catch (RuntimeException _) {
            return false;
        }
    }
}
