// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.json.codec;

import java.net.IDN;
import java.net.URI;
import java.net.URISyntaxException;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.wego.kiosk.json.error.TypeDescriptions;
import org.wego.kiosk.model.AsOf;
import org.wego.kiosk.model.Lang;
import org.wego.kiosk.model.LineId;
import org.wego.kiosk.model.LocalizedText;
import org.wego.kiosk.model.PhoneNumber;
import org.wego.kiosk.model.Reported;
import org.wego.kiosk.model.Rgb;
import tools.jackson.databind.module.SimpleModule;

/** Registers the deserializers and serializers of the model's value types. */
public final class ModelModule {

    private static final Pattern HOST = Pattern.compile("(https?://)([^/:?#@]+)(.*)");

    private ModelModule() {}

    public static SimpleModule create() {
        var module = new SimpleModule("model");
        module.addDeserializer(List.class, ContainerDeserializer.unbound(List.class, ListDeserializer::new));
        module.addDeserializer(Optional.class,
                ContainerDeserializer.unbound(Optional.class, OptionalDeserializer::new));
        module.addDeserializer(OrNull.class, ContainerDeserializer.unbound(OrNull.class, OrNullDeserializer::new));
        module.addDeserializer(Reported.class,
                ContainerDeserializer.unbound(Reported.class, ReportedDeserializer::new));
        module.addSerializer(Reported.class, new ReportedSerializer());
        module.addDeserializer(LocalizedText.class, new LocalizedTextDeserializer());
        module.addSerializer(LocalizedText.class, new LocalizedTextSerializer());
        module.addDeserializer(String.class, new PlainTextDeserializer());
        module.addDeserializer(Coordinates.class, new CoordinatesDeserializer());
        module.setDeserializerModifier(new ListeningRecordModifier());
        module.setValueInstantiators(new ReflectiveRecordInstantiators());
        EnumCodec.register(module);
        ValueCodec.register(module);
        new TextCodec<>(Lang.class, Lang::new, Lang::tag).register(module);
        new TextCodec<>(AsOf.class, AsOf::new, AsOf::written).register(module);
        new TextCodec<>(Rgb.class, Rgb::new, Rgb::hex).register(module);
        new TextCodec<>(PhoneNumber.class, PhoneNumber::new, PhoneNumber::written).register(module);
        new TextCodec<>(LineId.class, LineId::new, LineId::value).register(module);
        new TextCodec<>(URI.class, ModelModule::site, URI::toString).register(module);
        new TextCodec<>(ZoneId.class, ModelModule::zone, ZoneId::getId).register(module);
        new TextCodec<>(LocalDate.class, date(LocalDate::parse, "is not a day such as 2026-05-31"),
                LocalDate::toString).register(module);
        new TextCodec<>(LocalDateTime.class, date(LocalDateTime::parse, "is not a time such as 2026-05-31T09:00"),
                LocalDateTime::toString).register(module);
        new TextCodec<>(LocalTime.class, date(LocalTime::parse, "is not a time of day such as 09:00"),
                LocalTime::toString).register(module);
        new TextCodec<>(Instant.class, date(Instant::parse, "is not a moment such as 2026-05-31T00:00:00Z"),
                Instant::toString).register(module);
        return module;
    }

    private static URI site(String written) {
        try {
            var uri = new URI(withAsciiHost(written));
            if (uri.getHost() != null && ("https".equals(uri.getScheme()) || "http".equals(uri.getScheme()))) {
                return uri;
            }
        } catch (URISyntaxException | IllegalArgumentException e) {
            // The message below replaces that of the parser, which does not help an editor.
        }
        throw new IllegalArgumentException(
                "'" + TypeDescriptions.excerpt(written) + "' is not a web address such as https://example.org/page");
    }

    /** The address with its host in ASCII ("xn--…"), as the network knows it. */
    private static String withAsciiHost(String written) {
        var parts = HOST.matcher(written);
        return parts.matches() && parts.group(2).chars().anyMatch(c -> c > 0x7F)
                ? parts.group(1) + IDN.toASCII(parts.group(2), IDN.USE_STD3_ASCII_RULES) + parts.group(3)
                : written;
    }

    private static ZoneId zone(String written) {
        if (!ZoneId.getAvailableZoneIds().contains(written)) {
            throw new IllegalArgumentException("there is no time zone '" + TypeDescriptions.excerpt(written)
                    + "'; a time zone is written like Europe/Paris");
        }
        return ZoneId.of(written);
    }

    private static <T> Function<String, T> date(Function<String, T> parse, String refusal) {
        return written -> {
            try {
                return parse.apply(written);
            } catch (DateTimeException e) {
                throw new IllegalArgumentException("'" + TypeDescriptions.excerpt(written) + "' " + refusal, e);
            }
        };
    }
}
