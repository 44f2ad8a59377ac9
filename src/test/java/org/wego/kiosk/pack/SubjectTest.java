// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.pack;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.wego.kiosk.json.StrictJson;

class SubjectTest {

    @TempDir
    Path folder;

    @ParameterizedTest
    @EnumSource
    void everySubjectHasASchemaThatAcceptsAValidFileAndTreatsAnUnknownFieldAsItsFormatSays(Subject subject)
            throws Exception {
        String file = subject == Subject.PACK ? "pack.json"
                : subject == Subject.MAP ? "map.geojson" : subject.word() + ".json";
        var json = new StrictJson();
        var schemas = BundledSchemas.load();
        byte[] valid = TestPack.in(folder).source().read(file);
        byte[] invalid = TestPack.in(folder).with(file, "\"$schema\"", "\"extra\": 1, \"$schema\"").source().read(file);
        assertThat(schemas.check(subject.schemaFile(), json.tree(valid))).isEmpty();
        var faults = schemas.check(subject.schemaFile(), json.tree(invalid));
        if (subject == Subject.MAP) {
            // RFC 7946, 6.1: a reader of GeoJSON ignores members that it does not know.
            assertThat(faults).isEmpty();
        } else {
            assertThat(faults).singleElement()
                    .satisfies(fault -> assertThat(fault.message()).isEqualTo("unknown field 'extra'"));
        }
    }

    @ParameterizedTest
    @EnumSource
    void aSubjectIsNamedByItsSchemaWhereverThatLies(Subject subject) {
        assertThat(Subject.named("../schema/" + subject.schemaFile())).contains(subject);
        assertThat(Subject.named(subject.schemaFile())).contains(subject);
        assertThat(Subject.named("schema/x" + subject.schemaFile())).isEmpty();
    }

    @Test
    void sourcesAndStopsAreReadBeforeWhatNamesThem() {
        assertThat(Subject.SOURCES).isLessThan(Subject.ORGANISATION);
        assertThat(Subject.BUSES).isLessThan(Subject.BUS_LINES);
        assertThat(Subject.BUS_STOPS).isLessThan(Subject.BUS_LINES);
    }
}
