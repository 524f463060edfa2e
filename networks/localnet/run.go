package localnet

import (
	"context"
	"errors"
	"fmt"
	"strings"
	"time"
)

// Run runs a network until it has measured what it was asked to, and stops it.
// It returns an error when something in the network did not work. When ctx ends
// it stops at once.
func Run(ctx context.Context, o Options) (err error) {
	if err := o.Check(); err != nil {
		return err
	}
	n, err := open(&o, &screen{out: o.Out, width: o.Width})
	if err != nil {
		return err
	}
	defer func() {
		n.screen.show()
		n.screen.line("Stop the network; `%s localnet --home %s` goes on from here.", o.Executable, o.Home)
		err = errors.Join(err, n.close())
	}()
	if err := n.bringUp(ctx); err != nil {
		return err
	}
	n.welcome()
	return n.operate(ctx)
}

// bringUp starts everything and waits until all nodes are ready.
func (n *network) bringUp(ctx context.Context) error {
	if err := n.haveKeys(); err != nil {
		return err
	}
	if err := n.startL1(ctx); err != nil {
		return err
	}
	if err := n.checkFault(); err != nil {
		return err
	}
	if err := n.setUp(ctx); err != nil {
		return err
	}
	if err := n.raiseGate(); err != nil {
		return err
	}
	if err := n.startValidators(ctx); err != nil {
		return err
	}
	if err := n.meet(ctx); err != nil {
		return err
	}
	if err := n.fund(ctx); err != nil {
		return err
	}
	return n.startProver()
}

// operate sends, drains and reports.
func (n *network) operate(ctx context.Context) error {
	run, err := n.newRun(ctx)
	if err != nil {
		return err
	}
	defer run.close()
	sending := time.Now()
	if err := run.send(ctx); err != nil {
		return err
	}
	took := time.Since(sending)
	if ctx.Err() != nil {
		return context.Cause(ctx)
	}
	run.fault.wait(ctx)
	run.drain(ctx)
	run.fault.rescued(ctx)
	if ctx.Err() != nil {
		return context.Cause(ctx)
	}
	report, err := run.report(ctx, took)
	if err != nil {
		return err
	}
	n.screen.show()
	n.screen.line("\n%s\n", report.table())
	if n.o.Report != "" {
		if err := report.write(n.o.Report); err != nil {
			return err
		}
		n.screen.line("Report: %s", n.o.Report)
	}
	return errors.Join(n.verdict(report), run.fault.verdict(report), n.audit(ctx))
}

// verdict is an error when the network did not do its work.
func (n *network) verdict(r *Report) error {
	var errs []error
	if dead := n.dead(); len(dead) > 0 {
		errs = append(errs, fmt.Errorf("died during the run: %s", strings.Join(dead, ", ")))
	}
	if n.o.TPS > 0 && r.Tx.Locked == 0 {
		errs = append(errs, errors.New("nothing was locked"))
	}
	if n.o.TPS > 0 && r.Checkpoints == 0 {
		errs = append(errs, errors.New("nothing was published on L1"))
	}
	return errors.Join(errs...)
}
