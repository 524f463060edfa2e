// Package monitoring holds dashboards and alert rules of networks/ against what the nodes
// serve and what the documents tell operators to watch.
package monitoring
