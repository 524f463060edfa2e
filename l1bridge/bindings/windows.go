package bindings

import "github.com/aztecd/aztecd/x/protocol"

// FromWindows are the windows of the parameters in the contract's units: slots, and seconds of
// drain.
func FromWindows(p *protocol.Params) Windows {
	w := p.Windows
	return Windows{
		OpenAfter: p.OpenAfter, PublishDeadline: w.PublishDeadline, ConfirmWindow: w.Confirm, SettleWindow: w.Settle,
		AnswerWindow: w.Answer, Rescue: w.Rescue, Drain: w.Drain / 1000, Liability: w.Liability,
		ExitDelay: w.ExitDelay, RestartAfter: w.Restart,
	}
}
