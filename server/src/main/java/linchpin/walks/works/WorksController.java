package linchpin.walks.works;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import linchpin.people.Needs;
import linchpin.people.Permission;
import linchpin.people.Viewer;
import linchpin.tables.writing.TableFile;
import linchpin.ui.Costly;
import linchpin.walks.works.WorkRows.WorkRow;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The programme of works, by place, and as a file. */
@Controller
class WorksController {

    private final WorkRows rows;

    WorksController(WorkRows rows) {
        this.rows = rows;
    }

    /**
     * @param places what stands or stood at each, by name
     * @param left how many more stand in the file only
     */
    record WorksPage(Map<String, List<WorkRow>> places, long late, long left) {}

    private static final int LISTED = 1_000;

    @Needs({Permission.READ_LOG, Permission.LOG_ON_BEHALF})
    @GetMapping("/walks/works")
    ModelAndView works(Viewer viewer) {
        var all = rows.all(viewer);
        var places = all.stream()
                .limit(LISTED)
                .collect(Collectors.groupingBy(WorkRow::place, TreeMap::new, Collectors.toList()));
        return new ModelAndView(
                "walks/works/works",
                Map.of(
                        "page",
                        new WorksPage(
                                places, all.stream().filter(WorkRow::late).count(), Math.max(0, all.size() - LISTED))));
    }

    @Costly
    @Needs({Permission.READ_LOG, Permission.LOG_ON_BEHALF})
    @GetMapping("/walks/works/table")
    ResponseEntity<byte[]> table(@RequestParam(defaultValue = "csv") String as, Viewer viewer) {
        return TableFile.of(WorksTable.of(rows.all(viewer)), as);
    }
}
