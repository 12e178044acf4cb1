package linchpin.clocks.duties;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** All duties that there are in the organisation in scope: those of laws first, then its own. */
@Component
public class AllDuties {

    private final OwnDuties own;

    AllDuties(OwnDuties own) {
        this.own = own;
    }

    public List<Duty> all() {
        return Stream.concat(LawfulDuties.all().stream(), own.all().stream()).toList();
    }

    /** @return those owed to this on that day */
    public List<Duty> on(LocalDate day, Subject subject) {
        return all().stream().filter(duty -> duty.owed(day, subject)).toList();
    }

    /** @return the latest of this code */
    public Optional<Duty> with(String code) {
        return all().stream().filter(duty -> duty.code().equals(code)).reduce((_, later) -> later);
    }
}
