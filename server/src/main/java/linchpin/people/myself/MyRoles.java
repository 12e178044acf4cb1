package linchpin.people.myself;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import linchpin.organisation.OrganisationId;
import linchpin.organisation.Organisations;
import linchpin.organisation.Place;
import linchpin.organisation.PlaceId;
import linchpin.organisation.Places;
import linchpin.people.Viewer;
import linchpin.people.access.Terms;
import linchpin.people.access.Terms.Term;
import linchpin.people.myself.MePage.RoleOfMine;
import linchpin.people.myself.MePage.Workplace;
import linchpin.platform.Tenancy;
import org.springframework.stereotype.Component;

/** The roles a person holds today, in every organisation. */
@Component
class MyRoles {

    private final Terms terms;
    private final Organisations organisations;
    private final Places places;

    MyRoles(Terms terms, Organisations organisations, Places places) {
        this.terms = terms;
        this.organisations = organisations;
        this.places = places;
    }

    List<Workplace> everywhere(Viewer viewer) {
        var byOrganisation = new LinkedHashMap<OrganisationId, List<Term>>();
        terms.running(viewer.account())
                .forEach(term -> byOrganisation
                        .computeIfAbsent(term.orgId(), _ -> new ArrayList<>())
                        .add(term));
        return byOrganisation.entrySet().stream()
                .map(entry -> workplace(entry.getKey(), entry.getValue()))
                .toList();
    }

    private Workplace workplace(OrganisationId organisation, List<Term> served) {
        Map<PlaceId, Place> known = Tenancy.in(organisation.id(), places::byId);
        var there = organisations.with(organisation).orElseThrow();
        return new Workplace(
                organisation,
                there.name(),
                there.letterhead().leader(),
                served.stream().map(term -> role(term, known)).toList());
    }

    private static RoleOfMine role(Term term, Map<PlaceId, Place> known) {
        var place = term.placeId() == null ? null : known.get(term.placeId());
        return new RoleOfMine(term.role(), place == null ? null : place.fullName(), term.since(), term.until());
    }
}
