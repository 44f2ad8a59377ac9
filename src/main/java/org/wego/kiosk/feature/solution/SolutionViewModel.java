// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.feature.solution;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.wego.kiosk.model.SharedSolution;
import org.wego.kiosk.qr.PhonePayloads;
import org.wego.kiosk.session.ScreenContext;
import org.wego.kiosk.text.AbsenceMessages;

/** The texts of the shared solution. */
final class SolutionViewModel {

    private final SharedSolution solution;
    private final Function<String, Optional<URI>> media;
    private final ScreenContext context;

    SolutionViewModel(SharedSolution solution, Function<String, Optional<URI>> media, ScreenContext context) {
        this.solution = solution;
        this.media = media;
        this.context = context;
    }

    String title() {
        return context.text(solution.title());
    }

    String about() {
        return context.text(solution.about());
    }

    List<SharedSolution.PolicyArea> areas() {
        return solution.areas();
    }

    String materials() {
        return solution.materials().stream().map(context::text).collect(Collectors.joining(" · "));
    }

    String siteCall() {
        return context.text(solution.siteCall());
    }

    /** The host name of the site without {@code www.}. */
    String siteName() {
        var host = solution.site().getHost();
        return host == null ? solution.site().toString() : host.replaceFirst("^www\\.", "");
    }

    String siteLink() {
        return new PhonePayloads(context.lang()).link(solution.site());
    }

    String initiative() {
        return context.text(solution.initiative().title());
    }

    String initiativeText() {
        return context.text(solution.initiative().text());
    }

    /** The film, if the pack has it. */
    Optional<URI> video() {
        return solution.video().known().flatMap(media);
    }

    /** The reason why there is no film here, and the site that has it. */
    String absentVideo() {
        return reason() + " " + context.message("video.see-site", siteName());
    }

    /** The reason why there is no film here. */
    String reason() {
        return solution.video().known().isPresent() ? context.message("video.broken")
                : AbsenceMessages.of(context.messages(), context.message("video.name"), solution.video());
    }
}
