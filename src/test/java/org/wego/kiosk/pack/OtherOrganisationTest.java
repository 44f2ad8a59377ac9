// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.pack;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.HashSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.wego.kiosk.json.StrictJson;
import org.wego.kiosk.model.Lang;
import org.wego.kiosk.pack.check.PackChecker;
import org.wego.kiosk.pack.check.PackReader;
import org.wego.kiosk.text.MessageCatalogue;

/** The pack of another organisation passes the same check. */
class OtherOrganisationTest {

    private final PackChecker checker = new PackChecker(new StrictJson(), new HashSet<>(MessageCatalogue.BUNDLED),
            MessageCatalogue.english());

    @TempDir
    Path folder;

    @Test
    void aMuseumInBatumiIsValid() {
        assertThat(checker.report(OtherOrganisation.writeTo(folder)).lines())
                .containsExactly("valid: harbour-museum 2.1: 2 languages, 6 line groups, 1000 lines, 40 stops,"
                        + " 0 offices, 0 people, 0 numbers, 0 walks, 0 map features, 0 figures, 0 areas, 0 notices,"
                        + " 1 source; 0 warnings");
    }

    @Test
    void itsDefaultLanguageIsOneThatTheProgramDoesNotKnow() {
        var pack = (PackResult.Accepted) new PackReader(new StrictJson()).read(OtherOrganisation.writeTo(folder));
        assertThat(pack.content().organisation().name().in(new Lang("ka"))).isEqualTo("ჰარბოურ მუსეუმ");
        assertThat(pack.source().has("fonts/NotoSansGeorgian-Medium.ttf")).isTrue();
    }
}
