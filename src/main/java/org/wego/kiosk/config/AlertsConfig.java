// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.config;

/**
 * Where an alerting system puts emergency messages.
 *
 * @param folder of files in the Common Alerting Protocol 1.2
 */
public record AlertsConfig(String folder) {}
