// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.desk.directory;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import org.junit.jupiter.api.Test;
import org.wego.kiosk.desk.directory.RecordDetails.Fact;
import org.wego.kiosk.model.Lang;
import org.wego.kiosk.overlay.RecordKey;
import org.wego.kiosk.overlay.RecordKind;
import org.wego.kiosk.testing.Fx;
import org.wego.kiosk.testing.FxTest;
import org.wego.kiosk.text.MessageCatalogue;

/** The facts of a record, as reception reads them. */
@FxTest
class FactTableTest {

    @Test
    void anAbsentValueHasItsNameOnce() {
        var fax = new Fact("field.fax", "Fax", "Fax: not published", false, List.of());
        var details = new RecordDetails(new RecordKey(RecordKind.PEOPLE, "ada"), "Ada", "", Optional.empty(),
                List.of(fax),
                List.of(), List.of(), "", List.of(), Optional.empty(), List.of());
        var table = Fx.get(() -> FactTable.of(details, MessageCatalogue.ofDesk().in(new Lang("en")), (_, _) -> {
        }));
        assertThat(texts(table)).containsExactly("Fax", "not published");
    }

    private static List<String> texts(Parent parent) {
        return parent.getChildrenUnmodifiable().stream().flatMap(child -> child instanceof Label label
                ? List.of(label.getText()).stream()
                : child instanceof Parent inner ? texts(inner).stream() : List.<String>of().stream()).toList();
    }
}
