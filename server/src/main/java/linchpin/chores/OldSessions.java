package linchpin.chores;

import java.time.Duration;
import org.springframework.session.jdbc.JdbcIndexedSessionRepository;
import org.springframework.stereotype.Component;

/** Here because those who keep sessions stand above the chores; one node does it, where each did. */
@Component
class OldSessions implements Chore {

    private final JdbcIndexedSessionRepository sessions;

    OldSessions(JdbcIndexedSessionRepository sessions) {
        this.sessions = sessions;
    }

    @Override
    public String name() {
        return "sessions";
    }

    @Override
    public String does() {
        return "Forgets sessions that are over";
    }

    @Override
    public Rhythm rhythm() {
        return Rhythm.every(Duration.ofHours(1));
    }

    @Override
    public Scope scope() {
        return Scope.INSTALLATION;
    }

    @Override
    public Next some(Turn turn) {
        sessions.cleanUpExpiredSessions();
        return Next.DONE;
    }
}
