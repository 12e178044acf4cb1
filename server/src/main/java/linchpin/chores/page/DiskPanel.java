package linchpin.chores.page;

import java.util.List;
import java.util.Optional;
import linchpin.people.HomePanel;
import linchpin.people.Permission;
import linchpin.people.Viewer;
import linchpin.platform.DiskReserve;
import org.springframework.stereotype.Component;

/** Says on the home pages of those who see to it that the disk is full, and what follows from it. */
@Component
@HomePanel.Reminds(HomePanel.Kind.URGENT)
class DiskPanel implements HomePanel {

    private final DiskReserve disk;

    DiskPanel(DiskReserve disk) {
        this.disk = disk;
    }

    @Override
    public Optional<Panel> panel(Viewer viewer) {
        if (!viewer.mayForAll(Permission.SEE_CHORES) || !disk.reached()) {
            return Optional.empty();
        }
        var what = new Item(
                "Nothing is taken in until there is room",
                "/chores",
                disk.left()
                        + " are left. Givers and colleagues are asked to come back; all goes on by itself when somebody makes room.",
                null);
        return Optional.of(new Panel("The disk is full", null, List.of(what), "", null, true));
    }

    @Override
    public int order() {
        return 1;
    }
}
