package watchtower

import (
	"errors"
	"fmt"
	"strconv"
	"time"

	"github.com/ethereum/go-ethereum/params"
	"github.com/prometheus/client_golang/prometheus"

	"github.com/aztecd/aztecd/l1bridge/bindings"
	"github.com/aztecd/aztecd/l1bridge/txmgr"
)

// sayAgain is how often a failure that lasts is logged.
const sayAgain = 10 * time.Minute

// said is what was logged last.
type said struct {
	reason Reason
	err    string
	at     time.Time
}

type metrics struct {
	sent, done, failures, publications *prometheus.CounterVec
	gas, spent, conflicts              prometheus.Counter
	deadline                           prometheus.Gauge
	accused, omitted                   *prometheus.GaugeVec
}

func newMetrics(reg prometheus.Registerer) (*metrics, error) {
	opts := func(name, help string) prometheus.CounterOpts {
		return prometheus.CounterOpts{Namespace: "aztecd", Subsystem: "watchtower", Name: name, Help: help}
	}
	vector := func(name, help, label string) *prometheus.CounterVec {
		return prometheus.NewCounterVec(opts(name, help), []string{label})
	}
	m := &metrics{
		sent:         vector("transactions_total", "Transactions sent to put L1 right, by action.", "action"),
		done:         vector("done_total", "Those that succeeded, by action.", "action"),
		failures:     vector("failures_total", "What did not come about, by reason.", "reason"),
		publications: vector("publications_total", "Publications by others' rights, by the certificate that came with them.", "certificate"),
		conflicts:    prometheus.NewCounter(opts("conflicts_total", "Certificates on L1 that contradict what is locked here: always 0.")),
		deadline: prometheus.NewGauge(prometheus.GaugeOpts(opts("deadline_timestamp_seconds",
			"When the oldest lock that is not on L1 may be accused, unix time; 0 when all that is locked here is on L1."))),
		accused: prometheus.NewGaugeVec(prometheus.GaugeOpts(opts("open_accusations",
			"Accusations that may cost stake, of locks that L1 did not confirm, by whether this node's own would pay.")), []string{"own_stake"}),
		omitted: prometheus.NewGaugeVec(prometheus.GaugeOpts(opts("open_omissions",
			"Accusations of attesters that published less than they signed, of what L1 did not confirm, by whether it is this node's own.")), []string{"own_stake"}),
		gas:   prometheus.NewCounter(opts("gas_used_total", "Gas of what was included, blob gas apart.")),
		spent: prometheus.NewCounter(opts("spent_ether_total", "What it cost, gas and blob gas at the prices paid.")),
	}
	for _, action := range []Action{Confirm, Void, Answer, Charge, Settle, Withdraw, Sample, StoreCommittee, Accuse, Slash, AnswerAccusation, Excuse, Trace, Reclaim, WithdrawBonds, AccuseOmission, SlashOmission, Cancel} {
		m.sent.WithLabelValues(string(action))
		m.done.WithLabelValues(string(action))
	}
	for _, carried := range []Carried{CarriedLock, CarriedNone, CarriedWrong, CarriedUnknown} {
		m.publications.WithLabelValues(string(carried))
	}
	for _, reason := range append([]string{failedL1, txmgr.UnknownRefusal, string(txmgr.Foreign), string(txmgr.Reverted)}, bindings.ErrorNames("Rollup", "Charges", "Slasher", "Omissions", "Incentives")...) {
		m.failures.WithLabelValues(reason)
	}
	m.observe(&State{})
	if reg == nil {
		return m, nil
	}
	for _, c := range []prometheus.Collector{m.sent, m.done, m.failures, m.publications, m.conflicts, m.gas, m.spent, m.deadline, m.accused, m.omitted} {
		if err := reg.Register(c); err != nil {
			return nil, fmt.Errorf("register watchtower metrics: %w", err)
		}
	}
	return m, nil
}

// observe shows what is not on L1.
func (m *metrics) observe(s *State) {
	m.deadline.Set(0)
	if s.Oldest != nil {
		m.deadline.Set(float64(s.Oldest.Time))
	}
	own, omitted := map[bool]int{}, map[bool]int{}
	for _, a := range s.Accusations {
		own[a.Pays]++
	}
	for _, o := range s.Omissions {
		omitted[o.Pays]++
	}
	for _, pays := range []bool{true, false} {
		m.accused.WithLabelValues(strconv.FormatBool(pays)).Set(float64(own[pays]))
		m.omitted.WithLabelValues(strconv.FormatBool(pays)).Set(float64(omitted[pays]))
	}
}

// count counts what became of a transaction.
func (w *Watchtower) count(o txmgr.Outcome) {
	n := readNote(o.Tag)
	w.metrics.gas.Add(float64(o.GasUsed))
	if o.Cost != nil {
		ether, _ := o.Cost.Float64()
		w.metrics.spent.Add(ether / params.Ether)
	}
	if o.Result == txmgr.Succeeded {
		w.metrics.done.WithLabelValues(string(n.Action)).Inc()
		if n.Action == Cancel {
			w.opts.Logger.Info("What was stuck is cancelled", "tx", o.TxHash, "block", o.Block)
			return
		}
		w.opts.Logger.Info("L1 was put right", "action", n.Action, "checkpoint", n.Number, "tx", o.TxHash, "block", o.Block, "gas", o.GasUsed)
		return
	}
	w.metrics.failures.WithLabelValues(string(o.Result)).Inc()
	w.opts.Logger.Warn("A transaction of the watchtower came to nothing", "action", n.Action, "checkpoint", n.Number, "result", o.Result, "tx", o.TxHash)
}

// report logs what changed since the last step, and now and then a failure that did not.
func (w *Watchtower) report(d Decision, err error) {
	if err != nil {
		w.metrics.failures.WithLabelValues(failure(err)).Inc()
		if now := w.opts.Now(); w.said.err != err.Error() || now.Sub(w.said.at) >= sayAgain {
			w.said.at = now
			w.opts.Logger.Warn("Watchtower cannot proceed", "err", err)
		}
		w.said.err = err.Error()
		return
	}
	w.said.err = ""
	if d.Reason == w.said.reason {
		return
	}
	w.said.reason = d.Reason
	if d.Reason == Reason(txmgr.ReasonBalance) {
		w.opts.Logger.Warn("Account is too poor to put L1 right: send ether to it", "account", w.account, "needs_wei", d.Terms.Cost)
		return
	}
	w.opts.Logger.Debug("Watchtower decides", "action", d.Action, "reason", d.Reason, "checkpoint", d.Number)
}

// failure is the metric label of an error.
func failure(err error) string {
	var refusal *txmgr.Refusal
	if errors.As(err, &refusal) {
		return refusal.Name
	}
	return failedL1
}

// failedL1 is the label of what is no refusal of a contract.
const failedL1 = "l1"
