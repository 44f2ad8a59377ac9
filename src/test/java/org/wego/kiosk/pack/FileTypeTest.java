// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.pack;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.wego.kiosk.json.StrictJson;

class FileTypeTest {

    @TempDir
    Path folder;

    @ParameterizedTest
    @EnumSource
    void everySubjectHasASchemaThatAcceptsAValidFileAndTreatsAnUnknownFieldAsItsFormatSays(FileType type)
            throws Exception {
        String file = type == FileType.PACK ? "pack.json"
                : type == FileType.MAP ? "map.geojson" : type.word() + ".json";
        var json = new StrictJson();
        var schemas = BundledSchemas.load();
        byte[] valid = TestPack.in(folder).source().read(file);
        byte[] invalid = TestPack.in(folder).with(file, "\"$schema\"", "\"extra\": 1, \"$schema\"").source().read(file);
        assertThat(schemas.check(type.schemaFile(), json.tree(valid))).isEmpty();
        var faults = schemas.check(type.schemaFile(), json.tree(invalid));
        if (type == FileType.MAP) {
            // RFC 7946, 6.1: a reader of GeoJSON ignores members that it does not know.
            assertThat(faults).isEmpty();
        } else {
            assertThat(faults).singleElement()
                    .satisfies(error -> assertThat(error.message()).isEqualTo("unknown field 'extra'"));
        }
    }

    @ParameterizedTest
    @EnumSource
    void aFileTypeIsFoundByItsSchemaInAnyFolder(FileType type) {
        assertThat(FileType.named("../schema/" + type.schemaFile())).contains(type);
        assertThat(FileType.named(type.schemaFile())).contains(type);
        assertThat(FileType.named("schema/x" + type.schemaFile())).isEmpty();
    }

    @Test
    void sourcesAndStopsAreReadBeforeTheFilesThatReferToThem() {
        assertThat(FileType.SOURCES).isLessThan(FileType.ORGANISATION);
        assertThat(FileType.BUSES).isLessThan(FileType.BUS_LINES);
        assertThat(FileType.BUS_STOPS).isLessThan(FileType.BUS_LINES);
    }
}
