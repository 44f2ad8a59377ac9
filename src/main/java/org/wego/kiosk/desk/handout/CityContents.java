// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.desk.handout;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import javafx.scene.layout.Region;
import org.wego.kiosk.desk.handout.HandoutContent.HandoutSection;
import org.wego.kiosk.model.HostCity;
import org.wego.kiosk.model.Provenance;
import org.wego.kiosk.model.SharedSolution;
import org.wego.kiosk.model.content.Content;
import org.wego.kiosk.print.PagePart;
import org.wego.kiosk.print.PagePart.GroupRole;
import org.wego.kiosk.print.PageParts;
import org.wego.kiosk.qr.PhonePayloads;
import org.wego.kiosk.session.ScreenContext;
import org.wego.kiosk.text.AbsenceMessages;
import org.wego.kiosk.ui.TextLabels;

/** The handouts of the host city and of what it shares. */
final class CityContents {

    private static final List<Double> FIGURE = List.of(0.2, 0.8);
    private static final List<Double> ITEM = List.of(12.0, 1.0);
    private static final String BULLET = "\u2022";
    private static final String DOT = " \u00b7 ";

    private final Content content;
    private final ScreenContext context;

    CityContents(Content content, ScreenContext context) {
        this.content = content;
        this.context = context;
    }

    HandoutContent city(String title) {
        var city = content.city().orElseThrow();
        var rows = new ArrayList<Supplier<Region>>();
        city.figures().forEach(figure -> rows.add(() -> figure(figure, city.provenance())));
        note(city.provenance(), rows);
        var from = new ArrayList<Provenance>(List.of(city.provenance()));
        city.figures().forEach(figure -> from.add(figure.provenance()));
        return new HandoutContent(title, context.text(city.about()), List.of(HandoutSection.of(rows)), from);
    }

    /** A figure; the foot of the page already tells the date of {@code inFoot}. */
    private Region figure(HostCity.Figure figure, Provenance inFoot) {
        var who = figure.measuredBy().known().map(context::text).orElse(context.message("city.measured-by.unknown"));
        var when = figure.when().known().map(context::text).orElse(context.message("city.when.unknown"));
        var texts = new ArrayList<Region>(List.of(HandoutContents.heading(context.text(figure.title())),
                TextLabels.label(context.text(figure.text())), small(context.message("city.source", who, when))));
        var fresh = ProvenanceText.sentence(figure.provenance(), context);
        if (!fresh.equals(ProvenanceText.sentence(inFoot, context))) {
            texts.add(small(fresh));
        }
        var row = new CellRow(FIGURE, List.of(TextLabels.label(context.text(figure.figure()), "text-strong",
                "handout-figure"), HandoutContents.column(texts)));
        row.getStyleClass().add("handout-entry");
        return row;
    }

    HandoutContent solution(String title) {
        var solution = content.solution().orElseThrow();
        var rows = new ArrayList<Supplier<Region>>();
        if (!solution.areas().isEmpty()) {
            rows.add(() -> PageParts.mark(HandoutContents.column(solution.areas().stream().map(this::area).toList()),
                    PagePart.group(GroupRole.LIST)));
        }
        rows.add(() -> HandoutContents.code(new PhonePayloads(context.lang()).link(solution.site()),
                context.text(solution.siteCall()), host(solution.site()) + "\n" + materials(solution), context));
        rows.add(() -> initiative(solution));
        note(solution.provenance(), rows);
        return new HandoutContent(title, context.text(solution.about()), List.of(HandoutSection.of(rows)),
                List.of(solution.provenance()));
    }

    private Region area(SharedSolution.PolicyArea area) {
        var bullet = PageParts.mark(TextLabels.label(BULLET, "text-strong"),
                new PagePart.TextPart(PagePart.TextRole.ITEM_NUMBER));
        var name = PageParts.mark(TextLabels.label(context.text(area.name()), "text-semibold"),
                PagePart.group(GroupRole.ITEM_BODY));
        return PageParts.mark(new CellRow(ITEM, List.of(bullet, name)), PagePart.group(GroupRole.ITEM));
    }

    private String materials(SharedSolution solution) {
        return solution.materials().stream().map(context::text).collect(Collectors.joining(DOT));
    }

    /** The call to take part. A film is not on paper, so the site that has it is named. */
    private Region initiative(SharedSolution solution) {
        var texts = new ArrayList<Region>(List.of(
                HandoutContents.heading(context.text(solution.initiative().title())),
                TextLabels.label(context.text(solution.initiative().text()))));
        if (solution.video().known().isEmpty()) {
            texts.add(small(AbsenceMessages.of(context.messages(), context.message("video.name"), solution.video())
                    + " " + context.message("video.see-site", host(solution.site()))));
        }
        return HandoutContents.column(texts);
    }

    private void note(Provenance provenance, List<Supplier<Region>> rows) {
        provenance.note().ifPresent(note -> rows.add(() -> small(context.text(note))));
    }

    private static Region small(String text) {
        return TextLabels.label(text, "text-muted", "handout-small");
    }

    private static String host(URI site) {
        return site.getHost() == null ? site.toString() : site.getHost().replaceFirst("^www\\.", "");
    }
}
