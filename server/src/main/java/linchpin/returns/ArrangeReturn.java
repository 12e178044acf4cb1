package linchpin.returns;

import java.util.List;
import java.util.Map;
import linchpin.organisation.PlaceId;
import linchpin.returns.units.ReturnUnit;
import linchpin.returns.units.Units;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Arranges the return of wards, with what its page would propose for the rest: it is made from then on. */
@Component
public class ArrangeReturn {

    private final Units units;

    ArrangeReturn(Units units) {
        this.units = units;
    }

    /**
     * @param setting its code
     * @param speciality of each ward
     */
    @Transactional
    public void ofWards(String setting, String site, Map<PlaceId, String> speciality) {
        List<ReturnUnit> lines = speciality.entrySet().stream()
                .map(ward -> new ReturnUnit(setting, ward.getKey().id(), site, ward.getValue(), ""))
                .toList();
        units.arrange(setting, lines, Map.of(), new Units.Parent("", ""));
    }
}
