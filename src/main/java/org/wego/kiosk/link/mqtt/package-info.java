// SPDX-License-Identifier: Apache-2.0
/**
 * The link over MQTT 5 by the client library of HiveMQ. Nothing else uses the library, and nothing of it is loaded where
 * the configuration names no broker.
 *
 * <p>May use {@code link}, {@code config}, {@code json} and the library.
 */
@NullMarked
package org.wego.kiosk.link.mqtt;

import org.jspecify.annotations.NullMarked;
