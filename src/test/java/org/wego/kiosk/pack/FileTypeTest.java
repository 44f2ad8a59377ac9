// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.pack;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
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
        var json = new StrictJson();
        var schemas = BundledSchemas.load();
        var pack = type == FileType.CLIPS ? TestPack.in(folder).source() : BuildingPack.in(folder);
        byte[] valid = pack.read(file(type));
        byte[] invalid = new String(valid, StandardCharsets.UTF_8).replace("\"$schema\"", "\"extra\": 1, \"$schema\"")
                .getBytes(StandardCharsets.UTF_8);
        assertThat(schemas.check(type.schemaFile(), json.tree(valid))).isEmpty();
        var faults = schemas.check(type.schemaFile(), json.tree(invalid));
        if (type == FileType.MAP || type == FileType.PLAN) {
            // RFC 7946, 6.1: a reader of GeoJSON ignores members that it does not know.
            assertThat(faults).isEmpty();
        } else {
            assertThat(faults).singleElement()
                    .satisfies(error -> assertThat(error.message()).isEqualTo("unknown field 'extra'"));
        }
    }

    private static String file(FileType type) {
        return switch (type) {
            case MAP -> "map.geojson";
            case PLAN -> "plan-5.geojson";
            default -> type.word() + ".json";
        };
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
