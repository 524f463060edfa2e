package app

import (
	_ "embed"
	"strings"
)

// metricsTable is the table of a node's metrics. A test holds it against what a node serves,
// and writes it anew with -update.
//
//go:embed metrics.md
var metricsTable string

// Metric is one that a node serves on /metrics.
type Metric struct {
	Name   string   `json:"name"`
	Type   string   `json:"type"`
	Labels []string `json:"labels"`
	Help   string   `json:"help"`
}

// MetricsTable is the list of a node's metrics as Markdown.
func MetricsTable() string { return metricsTable }

// Metrics lists a node's own metrics; Go's and the process's come on top.
func Metrics() []Metric {
	var all []Metric
	for line := range strings.Lines(metricsTable) {
		cells := strings.Split(strings.Trim(strings.TrimSpace(line), "|"), " | ")
		name, ok := strings.CutPrefix(strings.TrimSpace(cells[0]), "`aztecd_")
		if !ok || len(cells) != 4 {
			continue
		}
		m := Metric{Name: "aztecd_" + strings.TrimSuffix(name, "`"), Type: cells[1], Labels: []string{}, Help: strings.TrimSpace(cells[3])}
		if labels := strings.TrimSpace(cells[2]); labels != "" {
			m.Labels = strings.Split(labels, ", ")
		}
		all = append(all, m)
	}
	return all
}
