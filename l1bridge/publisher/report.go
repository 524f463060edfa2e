package publisher

import (
	"errors"
	"time"

	"github.com/aztecd/aztecd/l1bridge/bindings"
	"github.com/aztecd/aztecd/l1bridge/txmgr"
)

// sayAgain is how often a failure that lasts is logged.
const sayAgain = 10 * time.Minute

// report logs what changed since the last step, now and then a failure that did not,
// and counts failures.
func (p *Publisher) report(d Decision, err error) {
	log := p.opts.Logger
	if err != nil {
		for _, label := range failures(err) {
			p.metrics.failed(label)
		}
		if now := p.opts.Now(); p.lastErr != err.Error() || now.Sub(p.errLogged) >= sayAgain {
			p.errLogged = now
			log.Warn("Publisher cannot proceed", "err", err)
		}
		p.lastErr = err.Error()
		return
	}
	p.lastErr = ""
	if d.Reason == p.lastReason {
		return
	}
	p.lastReason = d.Reason
	switch d.Reason {
	case ReasonBalance:
		p.metrics.failed(string(d.Reason))
		if p.news(d.Reason) {
			log.Warn("Publisher account needs funds: send ether to it", "account", p.account, "needs_wei", d.Terms.Cost)
		}
	case ReasonFees, ReasonForked, ReasonStaleView, ReasonGeneration:
		p.metrics.failed(string(d.Reason))
		if p.news(d.Reason) {
			log.Warn("Publisher waits", "reason", d.Reason)
		}
	default:
		if d.Action == Propose || d.Action == PublishLocked {
			clear(p.warned)
		}
		log.Debug("Publisher decides", "action", d.Action, "reason", d.Reason)
	}
}

// news tells whether a reason to wait was not logged since the last publication, or so long ago that it is said again:
// between two of its turns a publisher waits for other reasons.
func (p *Publisher) news(r Reason) bool {
	now := p.opts.Now()
	if last, said := p.warned[r]; said && now.Sub(last) < sayAgain {
		return false
	}
	p.warned[r] = now
	return true
}

// failureReasons are all labels that failures are counted by.
func failureReasons() []string {
	return append([]string{
		failedContent, failedPool, failedL1, string(txmgr.Foreign), string(txmgr.Reverted), txmgr.UnknownRefusal,
		string(ReasonBalance), string(ReasonFees), string(ReasonForked), string(ReasonStaleView), string(ReasonGeneration),
	}, bindings.ErrorNames("Rollup", "Locking", "Charges", "Proven", "ValidatorSet")...)
}

// Labels of errors that are no refusals of the contract.
const (
	failedContent = "content"
	failedPool    = "refused_by_pool"
	failedL1      = "l1"
)

// failures are the metric labels of an error.
func failures(err error) []string {
	var refusal *txmgr.Refusal
	switch {
	case errors.As(err, &refusal):
		return []string{refusal.Name}
	case errors.Is(err, errContent):
		return []string{failedContent}
	case errors.Is(err, txmgr.ErrNotHandedOver):
		return []string{failedPool, failedL1}
	}
	return []string{failedL1}
}
