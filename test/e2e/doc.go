// Package e2e runs whole networks of processes and breaks them.
package e2e
