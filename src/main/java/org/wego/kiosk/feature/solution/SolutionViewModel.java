// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.feature.solution;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.wego.kiosk.model.Solution;
import org.wego.kiosk.qr.Handover;
import org.wego.kiosk.session.Visit;
import org.wego.kiosk.text.AbsentWords;

/** What the city shares, as a visitor reads it. */
final class SolutionViewModel {

    private final Solution solution;
    private final Function<String, Optional<URI>> media;
    private final Visit visit;

    SolutionViewModel(Solution solution, Function<String, Optional<URI>> media, Visit visit) {
        this.solution = solution;
        this.media = media;
        this.visit = visit;
    }

    String title() {
        return visit.text(solution.title());
    }

    String about() {
        return visit.text(solution.about());
    }

    List<Solution.Area> areas() {
        return solution.areas();
    }

    String materials() {
        return solution.materials().stream().map(visit::text).collect(Collectors.joining(" · "));
    }

    String siteCall() {
        return visit.text(solution.siteCall());
    }

    /** The site as one reads it: without the prefix that nobody types. */
    String siteName() {
        var host = solution.site().getHost();
        return host == null ? solution.site().toString() : host.replaceFirst("^www\\.", "");
    }

    String siteLink() {
        return new Handover(visit.lang()).link(solution.site());
    }

    String initiative() {
        return visit.text(solution.initiative().title());
    }

    String initiativeText() {
        return visit.text(solution.initiative().text());
    }

    /** The film, when the pack has it. */
    Optional<URI> video() {
        return solution.video().known().flatMap(media);
    }

    /** Why there is no film here, and where it is. */
    String absentVideo() {
        var reason = solution.video().known().isPresent() ? visit.say("video.broken")
                : AbsentWords.of(visit.messages(), visit.say("video.name"), solution.video());
        return reason + " " + visit.say("video.see-site", siteName());
    }
}
