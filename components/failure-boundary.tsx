import { Component, type ComponentChildren } from 'preact';

interface FailureBoundaryProps {
  children: ComponentChildren;
  onFailure(error: unknown): void;
}

/** Hands a failure of the views below to the reporter, and takes them away. */
export class FailureBoundary extends Component<FailureBoundaryProps, { failed: boolean }> {
  override state = { failed: false };

  override componentDidCatch(error: unknown): void {
    // Without a change of state Preact would hold the failure for unhandled.
    this.setState({ failed: true });
    this.props.onFailure(error);
  }

  render() {
    return this.state.failed ? null : this.props.children;
  }
}
