// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.activation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.wego.kiosk.activation.Selection.SelectionKind;

/** Which pack a kiosk shows at a start. */
class ActivationTest extends ActivationBench {

    @Test
    void aNewPackIsTriedOnceAndNotAgainAtTheNextStart() {
        var first = lasting();
        assertThat(tried).hasSize(1);
        assertThat(first.kind()).isEqualTo(SelectionKind.ASKED);
        assertThat(first.folder().orElseThrow()).startsWith(state());
        assertThat(lasting()).isEqualTo(first);
        assertThat(tried).hasSize(1);
    }

    @Test
    void anInvalidFirstPackIsReplacedByTheBundledPackOfTheSameOrganisation() {
        pack.with("city.json", "{");
        var choice = start();
        assertThat(choice.kind()).isEqualTo(SelectionKind.BUNDLED);
        assertThat(choice.reasons()).singleElement().asString().contains("city.json:1");
        assertThat(tried).isEmpty();
    }

    @Test
    void anInvalidFirstPackIsNotReplacedByThePackOfAnotherOrganisation() {
        bundled = Optional.of("another-id");
        pack.with("city.json", "{");
        var choice = start();
        assertThat(choice.kind()).isEqualTo(SelectionKind.NOTHING);
        assertThat(choice.folder()).isEmpty();
        assertThat(choice.reasons()).first().asString().contains("city.json:1");
        assertThat(choice.reasons()).last().asString().contains("never shown");
    }

    @Test
    void aMissingFolderOfAnUnknownOrganisationShowsNothing() throws IOException {
        lasting();
        Files.move(folder.resolve("pack"), folder.resolve("pakc"));
        bundled = Optional.of("another-id");
        assertThat(start().kind()).as("the pack of the known folder is stored").isEqualTo(SelectionKind.LAST_GOOD);
        Files.delete(state().resolve("sources.json"));
        assertThat(start().kind()).as("the organisation is unknown").isEqualTo(SelectionKind.NOTHING);
    }

    @Test
    void aKeptPackOfAnotherOrganisationIsNeverShown() {
        lasting();
        bundled = Optional.of("another-id");
        pack.with("pack.json", "\"id\": \"small\"", "\"id\": \"large\"").with("city.json", "{");
        var choice = start();
        assertThat(choice.kind()).isEqualTo(SelectionKind.NOTHING);
        assertThat(choice.reasons()).first().asString().contains("city.json:1");
    }

    @Test
    void aPackOfAnotherOrganisationInTheSameFolderIsTriedBeforeAnythingIsShown() {
        lasting();
        pack.with("pack.json", "\"id\": \"small\"", "\"id\": \"large\"");
        assertThat(start().kind()).isEqualTo(SelectionKind.ASKED);
        assertThat(tried).hasSize(2);
    }

    @Test
    void aNewPackThatFailsItsTrialIsNotShown() {
        bundled = Optional.of("another-id");
        faults = List.of("city, ko, 1080x1920: it cannot be drawn");
        var choice = start();
        assertThat(choice.kind()).isEqualTo(SelectionKind.NOTHING);
        assertThat(choice.reasons()).first().asString().contains("city, ko");
    }

    @Test
    void anUnreadableManifestIsReplacedByTheLastGoodPackOfTheFolder() {
        lasting();
        bundled = Optional.of("another-id");
        pack.with("pack.json", "{");
        assertThat(start().kind()).isEqualTo(SelectionKind.LAST_GOOD);
    }

    @Test
    void theLastGoodPackIsShownWhenTheFolderIsGone() throws IOException {
        lasting();
        Files.move(folder.resolve("pack"), folder.resolve("elsewhere"));
        var choice = start();
        assertThat(choice.kind()).isEqualTo(SelectionKind.LAST_GOOD);
        assertThat(choice.reasons()).singleElement().asString().contains("Cannot read");
    }
}
