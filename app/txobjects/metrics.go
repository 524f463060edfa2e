package txobjects

import (
	"errors"
	"slices"

	"github.com/prometheus/client_golang/prometheus"

	"github.com/aztecd/aztecd/x/execution"
	"github.com/aztecd/aztecd/x/tx"
	"github.com/aztecd/aztecd/x/txpool"
)

// sources are where objects come from.
const (
	fromRPC    = "rpc"
	fromGossip = "gossip"
)

// Metrics count objects by where they came from, and refusals by their code.
type Metrics struct {
	Admitted *prometheus.CounterVec
	Refused  *prometheus.CounterVec
}

// NewMetrics registers the metrics with r.
func NewMetrics(r prometheus.Registerer) *Metrics {
	m := &Metrics{
		Admitted: prometheus.NewCounterVec(prometheus.CounterOpts{Namespace: "aztecd", Name: "objects_admitted_total", Help: "Tx objects found valid, by source."}, []string{"source"}),
		Refused:  prometheus.NewCounterVec(prometheus.CounterOpts{Namespace: "aztecd", Name: "objects_refused_total", Help: "Tx objects refused, by source and reason."}, []string{"source", "reason"}),
	}
	for _, source := range []string{fromRPC, fromGossip} {
		m.Admitted.WithLabelValues(source)
		m.Refused.WithLabelValues(source, tx.CodeOf(errNoRefusal))
		for _, refusal := range slices.Concat(tx.Refusals(), execution.Refusals(), txpool.Refusals(), []*tx.Refusal{errBusy}) {
			m.Refused.WithLabelValues(source, refusal.Code)
		}
	}
	r.MustRegister(m.Admitted, m.Refused)
	return m
}

// errNoRefusal stands for all errors that are no refusals.
var errNoRefusal = errors.New("the node is at fault")
