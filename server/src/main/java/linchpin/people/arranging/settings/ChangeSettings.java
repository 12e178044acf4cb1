package linchpin.people.arranging.settings;

import java.util.List;
import java.util.Map;
import linchpin.history.ActId;
import linchpin.history.History;
import linchpin.history.ReadHistory;
import linchpin.history.Recorded;
import linchpin.organisation.OrganisationId;
import linchpin.organisation.OrganisationSettings;
import linchpin.organisation.Setting;
import linchpin.people.arranging.changes.Arranged;
import linchpin.people.arranging.changes.ArrangedAct;
import linchpin.people.arranging.changes.Change;
import linchpin.platform.NotFound;
import linchpin.platform.Tenancy;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Changes settings of the organisation in scope, each with its act, and puts them back. */
@Component
class ChangeSettings {

    private static final int SHOWN = 20;

    private final OrganisationSettings settings;
    private final History history;
    private final ReadHistory reading;

    ChangeSettings(OrganisationSettings settings, History history, ReadHistory reading) {
        this.settings = settings;
        this.history = history;
        this.reading = reading;
    }

    Map<Setting, String> now() {
        return settings.now();
    }

    @Transactional
    void change(Map<Setting, String> values) {
        var before = settings.now();
        values.forEach((setting, value) -> change(setting, before.getOrDefault(setting, ""), value));
    }

    @Transactional
    void logo(byte[] png) {
        change(Map.of(Setting.LOGO, settings.keep(png).toString()));
    }

    /** Puts one back to what it was before that act. */
    @Transactional
    void putBack(ActId id) {
        var act = history.act(id, organisation()).filter(this::isSetting).orElseThrow(NotFound::new);
        change(Map.of(Arranged.setting(act), act.fact(Arranged.WAS)));
    }

    /** @return the latest changes, the newest first, each with whether it can be put back */
    List<Change> changes() {
        var now = settings.now();
        return reading.of(organisation()).reversed().stream()
                .filter(line -> isSetting(line.act()))
                .limit(SHOWN)
                .map(line ->
                        new Change(line, !line.act().fact(Arranged.WAS).equals(now.get(Arranged.setting(line.act())))))
                .toList();
    }

    /** @return names the last change, so that whoever saves a page that does not tell of it can be told; empty where there was none */
    String last() {
        return last(changes());
    }

    static String last(List<Change> changes) {
        return changes.isEmpty() ? "" : changes.getFirst().id();
    }

    private void change(Setting setting, String was, String value) {
        if (!was.equals(value)) {
            settings.set(setting, value);
            history.did(Arranged.setting(organisation(), setting, was, value), null);
        }
    }

    private boolean isSetting(Recorded act) {
        return act.kind().equals(ArrangedAct.SETTING_CHANGED.stored());
    }

    private static OrganisationId organisation() {
        return new OrganisationId(Tenancy.organisation());
    }
}
