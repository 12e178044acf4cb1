package linchpin.backup.nightly;

import java.util.ArrayList;
import java.util.Optional;
import linchpin.backup.moments.ShowMoments;
import linchpin.people.HomePanel;
import linchpin.people.Permission;
import linchpin.people.Viewer;
import linchpin.platform.Settings;
import org.springframework.stereotype.Component;

/** Says on the home pages of those who see to it that all could be lost; as long as it could not, it says nothing. */
@Component
@HomePanel.Reminds(HomePanel.Kind.URGENT)
class BackupPanel implements HomePanel {

    private final ShowBackups show;
    private final ShowMoments moments;
    private final Settings settings;

    BackupPanel(ShowBackups show, ShowMoments moments, Settings settings) {
        this.show = show;
        this.moments = moments;
        this.settings = settings;
    }

    @Override
    public Optional<Panel> panel(Viewer viewer) {
        if (!viewer.mayForAll(Permission.SEE_CHORES) || settings.demo()) { // nothing invented can be lost
            return Optional.empty();
        }
        var items = new ArrayList<Item>();
        if (show.late()) {
            var last = show.lastProof();
            items.add(new Item(
                    last.isEmpty()
                            ? "No backup was ever made that is known to work"
                            : "The last backup that is known to work is of " + last,
                    "/backups",
                    "Tell whoever runs this installation",
                    null));
        }
        if (show.any() && !show.keySeen()) {
            items.add(new Item(
                    "Nobody has put by the key that opens the backups",
                    "/backups",
                    "Tell whoever runs this installation",
                    null));
        }
        lostSince().ifPresent(items::add);
        return items.isEmpty()
                ? Optional.empty()
                : Optional.of(new Panel("All could be lost", (long) items.size(), items, "", null, true));
    }

    private Optional<Item> lostSince() {
        var kept = moments.now();
        return kept.late()
                ? Optional.of(new Item(
                        "What was given since " + kept.to() + " would be lost with this machine",
                        "/backups",
                        "Tell whoever runs this installation",
                        null))
                : Optional.empty();
    }

    @Override
    public int order() {
        return 1;
    }
}
