// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.feature.solution;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.Optional;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.wego.kiosk.model.Reported;
import org.wego.kiosk.model.SharedSolution;
import org.wego.kiosk.testing.Contents;
import org.wego.kiosk.testing.PhoneCamera;
import org.wego.kiosk.testing.Visits;

class SolutionViewModelTest {

    private static final URI FILM = URI.create("file:///pack/media/film.mp4");

    @Test
    void aVisitorSeesTheFourAreasAndTheThreeKindsOfMaterial() {
        var model = model(new Reported.NotRecorded<>(), _ -> Optional.empty());
        assertThat(model.title()).isEqualTo("The Seoul Solution");
        assertThat(model.areas()).map(area -> area.name().in(Visits.inEnglish().context().lang()))
                .containsExactly("e-Government", "Waterworks", "Urban planning", "Transportation");
        assertThat(model.materials()).isEqualTo("Policy files · Videos · Photographs");
        assertThat(model.siteCall()).isEqualTo("Open Seoul’s best policies");
        assertThat(model.initiative()).isEqualTo("Seoul Policy Sharing Initiative");
        assertThat(model.initiativeText()).isEqualTo("A video on how to adopt Seoul’s policies.");
        assertThat(model.about()).startsWith("The Seoul Metropolitan Government shares");
    }

    @Test
    void aPhoneOpensTheSite() {
        var model = model(new Reported.NotRecorded<>(), _ -> Optional.empty());
        assertThat(model.siteName()).isEqualTo("solution.example.org");
        assertThat(PhoneCamera.scan(model.siteLink())).isEqualTo("https://www.solution.example.org");
    }

    @Test
    void theFilmIsShownWhenThePackHasIt() {
        assertThat(model(new Reported.Known<>("media/film.mp4"),
                path -> path.equals("media/film.mp4") ? Optional.of(FILM) : Optional.empty()).video()).contains(FILM);
    }

    @Test
    void withoutAFilmTheVisitorIsReferredToTheSite() {
        var model = model(new Reported.NotRecorded<>(), _ -> Optional.of(FILM));
        assertThat(model.video()).isEmpty();
        assertThat(model.absentVideo()).isEqualTo("Video: not recorded (See solution.example.org.)");
    }

    @Test
    void aMissingFilmFileCannotBePlayed() {
        var model = model(new Reported.Known<>("media/film.mp4"), _ -> Optional.empty());
        assertThat(model.video()).isEmpty();
        assertThat(model.absentVideo())
                .isEqualTo("The video cannot be played here. (See solution.example.org.)");
    }

    private static SolutionViewModel model(Reported<String> video, Function<String, Optional<URI>> media) {
        var like = Contents.sample().solution().orElseThrow();
        var solution = new SharedSolution(like.title(), like.about(), like.site(), like.siteCall(), like.areas(),
                like.materials(), like.initiative(), video, like.provenance());
        return new SolutionViewModel(solution, media, Visits.inEnglish().context());
    }
}
