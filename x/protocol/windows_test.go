package protocol_test

import (
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/aztecd/aztecd/x/protocol"
)

// Each inequality between windows is held, and named by the window to change.
func TestWindowsAreLongerThanWhatMustHappenWithin(t *testing.T) {
	const real = 1 // an L1 that is no development chain
	for name, c := range map[string]struct {
		l1    uint64
		field string
		spoil func(*protocol.Params)
	}{
		"accused before anybody may publish":  {0, "publish_deadline_slots", func(p *protocol.Params) { p.OpenAfter = p.Windows.PublishDeadline }},
		"accused before an honest leader":     {real, "publish_deadline_slots", func(p *protocol.Params) { p.OpenAfter, p.Windows.PublishDeadline = 2, 12 }},
		"voided before anybody confirms":      {0, "confirm_slots", func(p *protocol.Params) { p.Windows.Confirm = 2*p.EpochDuration - 1 }},
		"rescue no longer than confirming":    {0, "rescue_slots", func(p *protocol.Params) { p.Windows.Rescue = p.Windows.Confirm }},
		"liability over before the deadline":  {0, "liability_slots", func(p *protocol.Params) { p.Windows.Liability = p.Windows.PublishDeadline }},
		"stake gone while still to blame":     {0, "exit_delay_slots", func(p *protocol.Params) { p.Windows.ExitDelay = p.Windows.Liability }},
		"restart before anybody must confirm": {0, "restart_slots", func(p *protocol.Params) { p.Windows.Restart = p.Windows.Confirm + p.EpochDuration }},
		"settled before L1 is final":          {real, "settle_slots", func(p *protocol.Params) { p.Windows.Settle = 63 }},
		"answered before L1 is final":         {real, "answer_slots", func(p *protocol.Params) { p.Windows.Answer = 63 }},
		"excused until nobody is liable":      {real, "liability_slots", func(p *protocol.Params) { p.Windows.Liability = (2*8191*12000 - 1) / p.SlotDuration }},
		"part of a second":                    {0, "drain_ms", func(p *protocol.Params) { p.Windows.Drain = 1500 }},
		"no window":                           {0, "answer_slots", func(p *protocol.Params) { p.Windows.Answer = 0 }},
	} {
		t.Run(name, func(t *testing.T) {
			p := validParams(t)
			if c.l1 != 0 {
				p.L1ChainID = c.l1
			}
			c.spoil(&p)
			require.ErrorContains(t, p.Validate(), "genesis parameter windows."+c.field+": ")
		})
	}
}

// The windows that deployments get without asking are good for their L1, whatever
// slots and epochs they have.
func TestStandardWindowsAreValid(t *testing.T) {
	for _, slot := range []uint64{1000, 4000, 6000, 12_000, 36_000, 72_000} {
		for _, epoch := range []uint64{1, 4, 32} {
			p := validParams(t)
			p.SlotDuration, p.EpochDuration, p.OpenAfter, p.PublishTimeout = slot, epoch, 3, 1000
			p.Windows = protocol.ShortWindows(slot, epoch)
			require.NoError(t, p.Validate())
			p.Windows, p.L1ChainID = protocol.StandardWindows(slot, epoch), 1
			require.NotContains(t, p.Validate().Error(), "windows.", "slots of %d ms, %d an epoch", slot, epoch)
		}
	}
	p := validParams(t)
	p.EpochDuration = protocol.MaxEpochSlots + 1
	require.ErrorContains(t, p.Validate(), "genesis parameter epoch_duration_slots: is 33; write 1 to 32")
}
