// Package ports finds TCP ports of 127.0.0.1 for whole networks on one machine.
//
// Its main function is Reserve. A look at what listens now is not enough: two
// test binaries that look at the same moment find the same ports free. A run of
// ports is therefore also locked, by files that every process of the user sees,
// until it is closed or its process ends.
//
// One rule: ports are below the range that systems hand out to outgoing
// connections, so a stopped node finds its own free again.
package ports
